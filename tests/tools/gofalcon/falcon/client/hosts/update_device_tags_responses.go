package hosts

type UpdateDeviceTagsReader struct {
	formats strfmt.Registry
}

func (o *UpdateDeviceTagsReader) ReadResponse(response runtime.ClientResponse) (interface{}, error) {
	switch response.Code() {
	case 200:
		result := NewUpdateDeviceTagsOK()
		return result, nil
	case 400:
		result := NewUpdateDeviceTagsBadRequest()
		return nil, result
	}
}

type UpdateDeviceTagsOK struct {

	/* The number of requests remaining.
	 */
	XRateLimitRemaining int64

	Payload *models.TagAnswer
}

type UpdateDeviceTagsBadRequest struct {
	Payload *models.ErrorsOnly
}
