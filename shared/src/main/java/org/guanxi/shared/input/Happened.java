package org.guanxi.shared.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When something happened, by the moment or the day: see {@link FactTime}. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Happened.Check.class)
public @interface Happened {

    String message() default "field.moment";

    /** Whether it may be still to come. */
    boolean orWill() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which end of time is passed. */
    class Check implements ConstraintValidator<Happened, Temporal> {

        private boolean orWill;

        @Override
        public void initialize(Happened asked) {
            orWill = asked.orWill();
        }

        @Override
        public boolean isValid(@Nullable Temporal time, ConstraintValidatorContext context) {
            Optional<String> flaw = time == null ? Optional.empty() : flaw(time, context);
            flaw.ifPresent(key -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("field." + key).addConstraintViolation();
            });
            return flaw.isEmpty();
        }

        private Optional<String> flaw(Temporal time, ConstraintValidatorContext context) {
            return orWill
                    ? FactTime.flawOfPlan(time)
                    : FactTime.flaw(time, context.getClockProvider().getClock().instant());
        }
    }
}
