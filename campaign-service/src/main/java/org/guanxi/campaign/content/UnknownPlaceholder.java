package org.guanxi.campaign.content;

import java.util.List;
import org.guanxi.campaign.mail.Letter;
import org.guanxi.shared.problem.Conflict;
import org.guanxi.shared.problem.FieldProblem;

/** Every reader would see the braces: what is written wrongly does not leave the draft. */
final class UnknownPlaceholder extends Conflict {

    private final String field;

    UnknownPlaceholder(String field, List<String> unknown) {
        super(String.join(", ", unknown), Letter.NAME);
        this.field = field;
    }

    @Override
    public List<FieldProblem> fields() {
        return List.of(new FieldProblem("/" + field, "field.unknown-placeholder"));
    }
}
