package org.guanxi.shared.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The request cannot be read as it is. */
public abstract class BadRequest extends Problem {

    private final transient List<FieldProblem> fields;

    protected BadRequest(String pointer, Object... arguments) {
        super(HttpStatus.BAD_REQUEST, arguments);
        this.fields = List.of(new FieldProblem(pointer, arguments.length == 0 ? code() : String.valueOf(arguments[0])));
    }

    @Override
    public List<FieldProblem> fields() {
        return fields;
    }
}
