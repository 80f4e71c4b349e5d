package org.guanxi.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HappenedTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Sale(@Nullable @Happened Instant at) {}

    @Test
    void takesFactsOfThePastOnly() {
        Instant now = Instant.now();
        assertThat(flaws(null)).isEmpty();
        assertThat(flaws(now.plus(Duration.ofHours(23)))).isEmpty();
        assertThat(flaws(Instant.parse("1997-01-01T00:00:00Z"))).isEmpty();
        assertThat(flaws(Instant.parse("0001-01-01T00:00:00Z"))).containsExactly("field.too-early");
        assertThat(flaws(now.plus(Duration.ofHours(25)))).containsExactly("field.in-the-future");
        assertThat(flaws(Instant.parse("2999-01-01T00:00:00Z"))).containsExactly("field.in-the-future");
    }

    private List<String> flaws(@Nullable Instant at) {
        return validator.validate(new Sale(at)).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
