//! Turns an API error into text its user can read.

mod api_error;
mod code;
mod error;
mod facts;
mod few;
mod retry_after;

pub use api_error::{ApiError, Detail};
pub use code::ErrorCode;
pub use error::Error;
pub use retry_after::RetryAfter;
