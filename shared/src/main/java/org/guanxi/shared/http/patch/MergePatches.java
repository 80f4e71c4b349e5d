package org.guanxi.shared.http.patch;

import jakarta.validation.Validator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes of JSON the patches that a controller gets as its parameter: for changes that come by another way. */
public class MergePatches {

    private final JsonMapper strict;
    private final Validator validator;

    public MergePatches(JsonMapper strict, Validator validator) {
        this.strict = strict;
        this.validator = validator;
    }

    /** @param whole what a PUT takes */
    public <T extends Record> MergePatch<T> of(ObjectNode patch, Class<T> whole) {
        return new MergePatch<>(patch, whole, strict, validator);
    }
}
