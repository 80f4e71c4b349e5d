package org.guanxi.shared.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When something happened: see {@link FactTime}. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Happened.Check.class)
public @interface Happened {

    String message() default "field.moment";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which end of time is passed. */
    class Check implements ConstraintValidator<Happened, Instant> {

        @Override
        public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
            Optional<String> flaw = moment == null
                    ? Optional.empty()
                    : FactTime.flaw(
                            moment, context.getClockProvider().getClock().instant());
            flaw.ifPresent(key -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("field." + key).addConstraintViolation();
            });
            return flaw.isEmpty();
        }
    }
}
