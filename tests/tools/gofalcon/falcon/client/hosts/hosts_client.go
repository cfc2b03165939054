package hosts

// A tree with the forms of code that go-swagger generates: see test_drift.py.

func (a *Client) UpdateDeviceTags(params *UpdateDeviceTagsParams, opts ...ClientOption) (*UpdateDeviceTagsOK, error) {
	op := &runtime.ClientOperation{
		ID:                 "UpdateDeviceTags",
		Method:             "PATCH",
		PathPattern:        "/devices/entities/devices/tags/v1",
		ProducesMediaTypes: []string{"application/json"},
		Params:             params,
		Reader:             &UpdateDeviceTagsReader{formats: a.formats},
	}
	return op, nil
}
