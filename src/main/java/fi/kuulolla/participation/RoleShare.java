package fi.kuulolla.participation;

import fi.kuulolla.shared.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A role of a record, with how many people when known. */
@Embeddable
record RoleShare(
        @Convert(converter = LedgerCodes.OfRole.class) @Column(name = "role")
        Role role,

        @Column(name = "people") @Nullable Integer people) {}
