package hosts

type UpdateDeviceTagsParams struct {

	// Body.
	Body *models.TagRequest

	timeout    time.Duration
	Context    context.Context
	HTTPClient *http.Client
}

func (o *UpdateDeviceTagsParams) WriteToRequest(r runtime.ClientRequest, reg strfmt.Registry) error {
	if o.Body != nil {
		if err := r.SetBodyParam(o.Body); err != nil {
			return err
		}
	}
	return nil
}
