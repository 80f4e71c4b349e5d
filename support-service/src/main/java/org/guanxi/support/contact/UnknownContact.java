package org.guanxi.support.contact;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class UnknownContact extends Invalid {

    private final UUID contact;

    UnknownContact(UUID contact) {
        super(contact);
        this.contact = contact;
    }

    UUID contact() {
        return contact;
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/contactId");
    }
}
