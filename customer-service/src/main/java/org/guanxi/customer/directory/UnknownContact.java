package org.guanxi.customer.directory;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Something names a contact that does not exist. */
final class UnknownContact extends Invalid {

    UnknownContact(UUID contact) {
        super(contact);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/contactId");
    }
}
