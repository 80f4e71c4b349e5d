package org.guanxi.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "１３８００００１２３４, 13800001234",
        "（021）5555０１２３, (021)55550123",
        "＋44 20 7946–0000　ext. 12, +44 20 7946-0000 ext. 12",
        "010-6552 9988 转 801, 010-6552 9988 转 801",
    })
    void areWrittenAsTheyAreDialled(String written, String plain) {
        assertThat(PhoneNumbers.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "　"})
    void areNoneWhereNothingIsWritten(String written) {
        assertThat(PhoneNumbers.plain(written)).isNull();
    }
}
