package org.guanxi.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        assertThat(flaws(now.plus(Duration.ofMinutes(4)))).isEmpty();
        assertThat(flaws(Instant.parse("1997-01-01T00:00:00Z"))).isEmpty();
        assertThat(flaws(Instant.parse("0001-01-01T00:00:00Z"))).containsExactly("field.too-early");
        assertThat(flaws(now.plus(Duration.ofMinutes(10)))).containsExactly("field.in-the-future");
        assertThat(flaws(Instant.parse("2999-01-01T00:00:00Z"))).containsExactly("field.in-the-future");
    }

    record Closed(@Nullable @Happened LocalDate on) {}

    @Test
    void takesTodayWhereverItIsAlready() {
        LocalDate first = LocalDate.now(ZoneOffset.ofHours(14));
        assertThat(flaws(new Closed(first))).isEmpty();
        assertThat(flaws(new Closed(first.plusDays(1)))).containsExactly("field.in-the-future");
        assertThat(flaws(new Closed(LocalDate.of(1899, 12, 31)))).containsExactly("field.too-early");
    }

    record Plan(@Nullable @Happened(orWill = true) LocalDate on) {}

    @Test
    void takesPlansOfOurTimeOnly() {
        assertThat(flaws(new Plan(null))).isEmpty();
        assertThat(flaws(new Plan(LocalDate.of(2100, 12, 31)))).isEmpty();
        assertThat(flaws(new Plan(LocalDate.of(1900, 1, 1)))).isEmpty();
        assertThat(flaws(new Plan(LocalDate.of(2101, 1, 1)))).containsExactly("field.too-late");
        assertThat(flaws(new Plan(LocalDate.of(1, 1, 1)))).containsExactly("field.too-early");
    }

    private List<String> flaws(@Nullable Instant at) {
        return flaws(new Sale(at));
    }

    private List<String> flaws(Object told) {
        return validator.validate(told).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
