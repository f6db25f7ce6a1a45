//! Status and codes: what belongs together.

use error_l10n::ErrorCode;

use super::{Body, Finding, Rule, Value, facts};
use crate::shape::{Property, Shape};

/// Holds the status of an answer to what is documented for it and for the codes of its body.
pub(super) fn check(body: &Body, status: Option<u16>, findings: &mut Vec<Finding>) {
    let codes = match body {
        Body::Json(shape) => codes(shape),
        _ => Vec::new(),
    };
    if let Some(status) = status {
        if status >= 400 && !facts::is_documented_status(status) {
            findings.push(Finding::new(Rule::UndocumentedStatus).with("status", Value::Status(status)));
        }
        if status < 400 && !codes.is_empty() {
            findings.push(Finding::new(Rule::ErrorInSuccess).with("status", Value::Status(status)));
        }
    }
    let known: Vec<(&ErrorCode<'_>, u16)> =
        codes.into_iter().filter_map(|code| Some((code, facts::status_of(code)?))).collect();
    let Some((code, documented)) = known.last() else { return };
    if let Some(status) = status.filter(|status| *status >= 400 && status != documented) {
        findings.push(with_codes(Rule::StatusMismatch, code, *documented).with("status", Value::Status(status)));
    }
    if let Some((outer, other)) = known.first().filter(|(_, other)| other != documented) {
        let finding = with_codes(Rule::CodesDisagree, code, *documented);
        let finding = finding.with("outerCode", Value::Name(outer.to_string()));
        findings.push(finding.with("outerStatus", Value::Status(*other)));
    }
}

fn with_codes(rule: Rule, code: &ErrorCode<'_>, documented: u16) -> Finding {
    Finding::new(rule).with("code", Value::Name(code.to_string())).with("documentedStatus", Value::Status(documented))
}

/// The codes of the errors one inside the other, outermost first.
fn codes(shape: &Shape) -> Vec<&ErrorCode<'static>> {
    let mut codes = Vec::new();
    let mut next = Some(shape);
    while let Some(Shape::Object(members)) = next {
        let member = |wanted: Property| {
            members.iter().rev().find(|(name, _)| name.property == Some(wanted)).map(|(_, value)| value)
        };
        if let Some(Shape::Text(text)) = member(Property::Code) {
            codes.extend(text.code.as_ref());
        }
        next = member(Property::InnerError).or_else(|| member(Property::Error));
    }
    codes
}
