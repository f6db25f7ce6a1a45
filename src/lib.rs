//! Turns an API error into text its user can read.

mod error;

pub use error::Error;
