package installation_tokens

func (a *Client) TokensQuery(params *TokensQueryParams) (*TokensQueryOK, error) {
	result, err := a.transport.Submit(&runtime.ClientOperation{
		ID:                 "tokens-query",
		Method:             "GET",
		PathPattern:        "/installation-tokens/queries/tokens/v1",
		ProducesMediaTypes: []string{"application/json"},
		Params:             params,
		Reader:             &TokensQueryReader{formats: a.formats},
	})
	return result, err
}
