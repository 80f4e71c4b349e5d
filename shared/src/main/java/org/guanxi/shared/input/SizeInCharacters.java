package org.guanxi.shared.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Counts a text's characters as its readers, the schema's {@code maxLength} and MySQL do: an emoji is one. Found as a service,
 * and taken before the validator of any {@link CharSequence}, which counts it twice.
 */
public final class SizeInCharacters implements ConstraintValidator<Size, String> {

    private int fewest;
    private int most = Integer.MAX_VALUE;

    @Override
    public void initialize(Size size) {
        fewest = size.min();
        most = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int characters = Texts.characters(text);
        return characters >= fewest && characters <= most;
    }
}
