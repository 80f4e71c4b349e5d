package org.guanxi.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110",
                "95588",
                "13800138000",
                "+86 138 0013 8000",
                "010-65529988-801",
                "010-6552 9988 转 801",
                "（021）5555０１２３",
                "021-55550123分机12",
                "400-820-8820",
                "020-38810001、38810002",
                "+44 (0)20 7946.0000 ext. 12",
                "+1 212/555-0100 x7",
                "+1 212 555 0100 Ext 7",
                "555-0100 extension 7"
            })
    void takesWhatPeopleCall(String text) {
        assertThat(PhoneNumber.Check.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "12",
                "none",
                "call 13800138000",
                "138 0013\n8000",
                "王13800138000",
                "https://123.456",
                "1e300"
            })
    void refusesWhatNobodyCanCall(String text) {
        assertThat(PhoneNumber.Check.isNumber(text)).isFalse();
    }
}
