package org.guanxi.shared.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedRowTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "1E15", "9999999999999999", "0.00001", "1E-2147483647"})
    void refusesNumbersThatDoNotFit(String number) {
        assertRefused(() -> row(number).requireNumber("value"), "out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "1,000", "0x10", "NaN"})
    void refusesWhatIsNoNumber(String text) {
        assertRefused(() -> row(text).requireNumber("value"), "not-a-number");
    }

    @Test
    void countsAnEmojiAsOneCharacter() {
        assertThat(row("😀".repeat(150)).text("value", 150)).isEqualTo("😀".repeat(150));
        assertRefused(() -> row("😀".repeat(151)).text("value", 150), "too-long");
    }

    @Test
    void takesTheLargestAmount() {
        assertThat(row("999999999999999.9999").requireNumber("value"))
                .isEqualTo(new BigDecimal("999999999999999.9999"));
    }

    @Test
    void takesADayAsItsBeginning() {
        assertThat(row("1997-01-18").requirePast("value", NOW).kept()).isEqualTo(Instant.parse("1997-01-18T00:00:00Z"));
    }

    @Test
    void takesAMomentAsExactlyAsTheDatabaseKeepsIt() {
        assertThat(row("2026-03-31T11:00:00.1234567Z").requirePast("value", NOW).kept())
                .isEqualTo(Instant.parse("2026-03-31T11:00:00.123456Z"));
    }

    @Test
    void takesADayThatHasBegunSomewhereAsNoLaterThanNow() {
        Instant atTen = Instant.parse("2026-03-31T10:00:00.1234567Z");
        assertThat(row("2026-04-01").requirePast("value", atTen).kept())
                .isEqualTo(Instant.parse("2026-03-31T10:00:00.123456Z"));
        assertRefused(() -> row("2026-04-01").requirePast("value", atTen.minusSeconds(1)), "in-the-future");
        assertRefused(() -> row("2026-04-02").requirePast("value", atTen), "in-the-future");
    }

    @Test
    void takesFactsOfThePastOnly() {
        assertThat(row("2026-03-31T12:05:00Z").requirePast("value", NOW).kept()).isEqualTo(NOW.plusSeconds(300));
        assertRefused(() -> row("2026-03-31T12:05:01Z").requirePast("value", NOW), "in-the-future");
        assertRefused(() -> row("2026-04-01T11:00:00+08:00").requirePast("value", NOW), "in-the-future");
        assertThat(row("1900-01-01").requirePast("value", NOW).kept()).isEqualTo(Instant.parse("1900-01-01T00:00:00Z"));
        assertRefused(() -> row("1899-12-31").requirePast("value", NOW), "too-early");
        assertRefused(() -> row("0001-01-01").requirePast("value", NOW), "too-early");
        assertRefused(() -> row("2026-04-02").requirePast("value", NOW), "in-the-future");
        assertRefused(() -> row("+999999999-01-01T00:00:00Z").requirePast("value", NOW), "in-the-future");
    }

    @Test
    void saysWhichWordsItKnows() {
        assertRefused(
                () -> row("BAD").requireWord("value", RoundingMode.class),
                "one-of\n" + Stream.of(RoundingMode.values()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    @Test
    void takesBlankForNothing() {
        assertThat(row("  ").text("value")).isNull();
        assertThat(row("\u00a0").text("value")).isNull();
        assertThat(row("\u00a0Acme\u202f").text("value")).isEqualTo("Acme");
        assertRefused(() -> row("  ").require("value", 10), "required");
    }

    @Test
    void refusesACellOfTwoLinesButForBlanksAroundIt() {
        assertRefused(() -> row("A\nB").requireThatItFits(), "one-line");
        assertRefused(() -> row("A\u2028B").requireThatItFits(), "one-line");
        row(" A\r\n").requireThatItFits();
    }

    private static void assertRefused(Runnable reading, String reason) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        RowRefused.class,
                        refused -> assertThat(refused.outcome().reason()).isEqualTo(reason));
    }

    private static ImportedRow row(String value) {
        return new ImportedRow(2, Map.of("value", value));
    }
}
