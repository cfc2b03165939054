package installation_tokens

type TokensQueryParams struct {

	/* Filter.

	   An expression.
	*/
	Filter *string

	/*Labels
	  Names with a comma between them.

	*/
	Labels []string

	// Limit.
	Limit int64

	// Offset.
	Offset *int64

	timeout time.Duration
}

func (o *TokensQueryParams) SetFilter(filter *string) {
	o.Filter = filter
}

func (o *TokensQueryParams) WriteToRequest(r runtime.ClientRequest, reg strfmt.Registry) error {
	if o.Filter != nil {
		var qrFilter string
		if o.Filter != nil {
			qrFilter = *o.Filter
		}
		qFilter := qrFilter
		if qFilter != "" {
			if err := r.SetQueryParam("filter", qFilter); err != nil {
				return err
			}
		}
	}

	if o.Labels != nil {
		joinedLabels := o.bindParamLabels(reg)
		if err := r.SetQueryParam("labels", joinedLabels...); err != nil {
			return err
		}
	}

	qrLimit := o.Limit
	qLimit := swag.FormatInt64(qrLimit)
	if err := r.SetQueryParam("limit", qLimit); err != nil {
		return err
	}

	if o.Offset != nil {
		var qrOffset int64
		if err := r.SetQueryParam("offset", swag.FormatInt64(qrOffset)); err != nil {
			return err
		}
	}
	return nil
}
