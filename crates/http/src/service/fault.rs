//! Errors of the service itself.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::CONTENT_TYPE;

/// An error of the service, as a status and a code of its own. The localizing layer around all routes makes a problem
/// document of it, with the code's text in `locales/…/service.ftl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    status: StatusCode,
    code: Option<&'static str>,
    target: Option<String>,
}

impl Fault {
    pub(super) const STATUS: Self = Self::coded(StatusCode::BAD_REQUEST, "serviceStatusInvalid");
    pub(super) const TENANT: Self = Self::coded(StatusCode::NOT_FOUND, "serviceTenantUnknown");
    pub(super) const CODE: Self = Self::coded(StatusCode::NOT_FOUND, "serviceCodeUnknown");
    pub(super) const KIND: Self = Self::coded(StatusCode::BAD_REQUEST, "serviceKindInvalid");
    pub(super) const TEXT: Self = Self::coded(StatusCode::BAD_REQUEST, "serviceTextMissing");
    pub(super) const LIMIT: Self = Self::coded(StatusCode::BAD_REQUEST, "serviceLimitInvalid");
    pub(super) const CODING: Self = Self::coded(StatusCode::UNSUPPORTED_MEDIA_TYPE, "serviceCodingUnknown");
    pub(super) const DAMAGED: Self = Self::coded(StatusCode::BAD_REQUEST, "serviceCodingDamaged");
    pub(super) const NOT_JSON: Self = Self::coded(StatusCode::BAD_REQUEST, "serviceBodyNotJson");
    pub(super) const JSON_NEEDED: Self = Self::coded(StatusCode::UNSUPPORTED_MEDIA_TYPE, "serviceJsonNeeded");
    pub(super) const BATCH: Self = Self::coded(StatusCode::UNPROCESSABLE_ENTITY, "serviceBatchInvalid");
    pub(super) const BATCH_STATUS: Self = Self::coded(StatusCode::UNPROCESSABLE_ENTITY, "serviceStatusInvalid");
    pub(super) const BATCH_LENGTH: Self = Self::coded(StatusCode::PAYLOAD_TOO_LARGE, "serviceBatchTooLong");
    pub(super) const TOO_LARGE: Self = Self::plain(StatusCode::PAYLOAD_TOO_LARGE);
    pub(super) const TOO_SLOW: Self = Self::plain(StatusCode::REQUEST_TIMEOUT);
    pub(super) const TOO_MANY: Self = Self::plain(StatusCode::TOO_MANY_REQUESTS);
    pub(super) const BUSY: Self = Self::plain(StatusCode::SERVICE_UNAVAILABLE);

    const fn coded(status: StatusCode, code: &'static str) -> Self {
        Self { status, code: Some(code), target: None }
    }

    /// The text of the status says it all.
    const fn plain(status: StatusCode) -> Self {
        Self { status, code: None, target: None }
    }

    /// The same error, with the member of the request it is about.
    pub(super) fn at(self, target: String) -> Self {
        Self { target: Some(target), ..self }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let Some(code) = self.code else { return self.status.into_response() };
        let body = serde_json::json!({ "code": code, "target": self.target });
        (self.status, [(CONTENT_TYPE, "application/json")], body.to_string()).into_response()
    }
}
