package org.guanxi.shared.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class ReasonTest {

    private enum Kind {
        ORGANISATION,
        PERSON
    }

    private final StaticMessageSource messages = new StaticMessageSource();

    @BeforeEach
    void write() {
        messages.addMessage("import.one-of", Locale.ENGLISH, "One of these is expected: {1}.");
        messages.addMessage("import.one-of", Locale.SIMPLIFIED_CHINESE, "可用的取值：{1}。");
        messages.addMessage("import.word.ORGANISATION", Locale.ENGLISH, "Organisation");
        messages.addMessage("import.word.PERSON", Locale.ENGLISH, "Person");
        messages.addMessage("import.word.ORGANISATION", Locale.SIMPLIFIED_CHINESE, "企业");
        messages.addMessage("import.word.PERSON", Locale.SIMPLIFIED_CHINESE, "个人");
    }

    @Test
    void namesChoicesInTheReadersWords() {
        Reason stored = Reason.read(Reason.oneOf(Kind.class).text()).with("Firm");
        assertThat(stored.in(messages, Locale.ENGLISH)).isEqualTo("One of these is expected: Organisation, Person.");
        assertThat(stored.in(messages, Locale.SIMPLIFIED_CHINESE)).isEqualTo("可用的取值：企业、个人。");
    }

    @Test
    void keepsTheNamesOfChoicesThatHaveNoWords() {
        assertThat(Reason.oneOf(RoundingMode.class).with("x").in(messages, Locale.ENGLISH))
                .startsWith("One of these is expected: UP, DOWN, ");
    }
}
