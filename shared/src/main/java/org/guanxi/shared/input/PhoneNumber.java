package org.guanxi.shared.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as people write it, or several in a row: 010-6552 9988 转 801, （021）5555０１２３, 400-820-8820, 95588,
 * +44 20 7946 0000 ext. 12. Blank is none.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhoneNumber.Check.class)
public @interface PhoneNumber {

    String message() default "field.not-a-phone";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<PhoneNumber, String> {

        private static final int FEWEST_DIGITS = 3;
        private static final Pattern PARTS = Pattern.compile(
                "(?:[\\p{Nd}\\p{Zs}+＋()（）./\\-–—－,，、;；／*#]|ext(?:ension)?\\b|x|分机|转|轉)+", Pattern.CASE_INSENSITIVE);

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || isNumber(text);
        }

        static boolean isNumber(String text) {
            return text.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS
                    && PARTS.matcher(text).matches();
        }
    }
}
