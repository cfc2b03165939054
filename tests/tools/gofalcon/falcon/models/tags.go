package models

// TagRequest tag request
//
// swagger:model tag.Request
type TagRequest struct {

	// action
	// Required: true
	// Enum: [add remove replace]
	Action *string `json:"action"`

	// device ids
	// Required: true
	// Max Items: 5000
	DeviceIds []string `json:"device_ids"`

	// tags
	// Required: true
	Tags []string `json:"tags"`
}

var tagRequestTypeActionPropEnum []interface{}

func init() {
	var res []string
	if err := json.Unmarshal([]byte(`["add","remove","replace"]`), &res); err != nil {
		panic(err)
	}
}

func (m *TagRequest) validateActionEnum(path, location string, value string) error {
	if err := validate.EnumCase(path, location, value, tagRequestTypeActionPropEnum, true); err != nil {
		return err
	}
	return nil
}

// TagAnswer tag answer
//
// swagger:model tag.Answer
type TagAnswer struct {
	Envelope

	// resources
	Resources []*TagResult `json:"resources"`
}

// Envelope envelope
//
// swagger:model tag.Envelope
type Envelope struct {

	// meta
	Meta interface{} `json:"meta,omitempty"`
}

// TagResult tag result
//
// swagger:model tag.Result
type TagResult struct {

	// device id
	// Required: true
	DeviceID *string `json:"device_id"`

	// updated
	Updated bool `json:"updated,omitempty"`

	// code
	Code ErrorCode `json:"code,omitempty"`

	// error
	Error string `json:"error,omitempty"`

	// retried by itself
	Retries []*TagResult `json:"retries"`
}

// ErrorCode error code
//
// swagger:model tag.ErrorCode
type ErrorCode int32
