package org.guanxi.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "贸易", "👍🏽 Acme", "\u200eשלום", "क्\u200dष", "a\tb\nc", "👩\u200d🚀"})
    void takesWhatPeopleWrite(String text) {
        assertThat(Texts.flaw(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b\u200e", "\u200b", " \u2060 ", "\ufeff", "\u3164\u200b"})
    void refusesWhatNobodySees(String text) {
        assertThat(Texts.flaw(text)).contains("invisible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil \u202egnp.exe", "\u2066Acme\u2069", "\u202a"})
    void refusesWhatIsReadInAnotherOrderThanItIsWritten(String text) {
        assertThat(Texts.flaw(text)).contains("turned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u2007\u202f", " \u00a0\t", "\u3000"})
    void takesBlanksOfAllKindsForBlank(String text) {
        assertThat(Texts.isBlank(text)).isTrue();
        assertThat(Texts.isBlank(text + "x")).isFalse();
        assertThat(Texts.strip(text + "a\u00a0b" + text)).isEqualTo("a\u00a0b");
        assertThat(Texts.strip(text)).isEmpty();
    }

    @Test
    void refusesWhatNobodyCanRead() {
        for (String text : new String[] {"\ud83d FE", "FE \ude00", "a\0b", "caf\ufffd"}) {
            assertThat(Texts.flaw(text)).as(text).contains("unreadable-text");
        }
    }
}
