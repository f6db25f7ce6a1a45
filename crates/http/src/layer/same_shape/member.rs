//! The members of an envelope whose meaning is known.

/// What a member means. Those that are in no row are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Member {
    Code,
    /// The name of a field or rule in a detail.
    Name,
    /// What the developer wrote for people.
    Text,
    Title,
    Target,
    Status,
    /// Of the request or its trace.
    Id,
    /// The error itself, wrapped.
    Error,
    InnerError,
    Details,
    Errors,
    /// Something around errors that says nothing of its own.
    Holder,
}

/// In lower case, sorted. The names of codes, ids and wrappers are those the library reads (`api_error/member`).
static MEMBERS: &[(&str, Member)] = &[
    ("@odata.error", Member::Error),
    ("body", Member::Holder),
    ("client-request-id", Member::Id),
    ("code", Member::Code),
    ("correlation-id", Member::Id),
    ("correlation_id", Member::Id),
    ("correlationid", Member::Id),
    ("description", Member::Text),
    ("detail", Member::Text),
    ("details", Member::Details),
    ("error", Member::Error),
    ("error_code", Member::Code),
    ("error_description", Member::Text),
    ("errorcode", Member::Code),
    ("errormessage", Member::Text),
    ("errors", Member::Errors),
    ("extensions", Member::InnerError),
    ("inner_error", Member::InnerError),
    ("innererror", Member::InnerError),
    ("message", Member::Text),
    ("ms-correlationid", Member::Id),
    ("ms-requestid", Member::Id),
    ("name", Member::Name),
    ("odata.error", Member::Error),
    ("reason", Member::Text),
    ("request-id", Member::Id),
    ("request_id", Member::Id),
    ("requestid", Member::Id),
    ("responses", Member::Holder),
    ("status", Member::Status),
    ("status_code", Member::Status),
    ("statuscode", Member::Status),
    ("target", Member::Target),
    ("title", Member::Title),
    ("trace_id", Member::Id),
    ("traceid", Member::Id),
    ("x-ms-request-id", Member::Id),
];

impl Member {
    /// The member of that name, in any case.
    pub(super) fn named(name: &str) -> Option<Self> {
        // Nearly all rows have another length, which is quicker seen than their order.
        MEMBERS.iter().find(|(row, _)| row.eq_ignore_ascii_case(name)).map(|(_, member)| *member)
    }

    /// Whether an object with such a member is an error and not only a wrapper.
    pub(super) fn marks_an_error(self) -> bool {
        matches!(self, Self::Code | Self::Text | Self::Title | Self::InnerError | Self::Details)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_in_lower_case_and_names_each_member_once() {
        assert!(MEMBERS.is_sorted_by(|one, next| one.0 < next.0));
        assert!(MEMBERS.iter().all(|(name, _)| *name == name.to_ascii_lowercase()));
    }
}
