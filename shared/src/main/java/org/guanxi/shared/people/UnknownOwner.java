package org.guanxi.shared.people;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Nobody is this person, or nobody who works here any more. */
public final class UnknownOwner extends Invalid {

    private final UUID person;
    private final String pointer;

    UnknownOwner(UUID person, String pointer) {
        super(person);
        this.person = person;
        this.pointer = pointer;
    }

    UUID person() {
        return person;
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
