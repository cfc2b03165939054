package installation_tokens

type TokensQueryReader struct {
	formats strfmt.Registry
}

func (o *TokensQueryReader) ReadResponse(response runtime.ClientResponse) (interface{}, error) {
	switch response.Code() {
	default:
		result := NewTokensQueryDefault(response.Code())
		return result, nil
	}
}

type TokensQueryDefault struct {
	Payload *TokensQueryBody
}

// TokensQueryBody is declared where it is used
//
// swagger:model TokensQueryBody
type TokensQueryBody struct {

	// resources
	Resources []int64 `json:"resources"`
}
