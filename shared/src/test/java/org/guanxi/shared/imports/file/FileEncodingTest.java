package org.guanxi.shared.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

class FileEncodingTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");

    @Test
    void readsWhatTheCallerNames() throws IOException {
        assertThat(charset("Müller", WESTERN, "text/csv; charset=windows-1252")).isEqualTo(WESTERN);
        assertThatThrownBy(() -> charset("a", WESTERN, "text/csv; charset=klingon"))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void findsOutWhatTheCallerDoesNotName() throws IOException {
        assertThat(charset("贸易 Müller", StandardCharsets.UTF_8, "text/csv")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset("贸易", CHINESE, "text/csv")).isEqualTo(CHINESE);
        assertThat(charset("甲公司", CHINESE, null)).isEqualTo(CHINESE);
        assertThat(charset("贸易", CHINESE, null)).isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller & Söhne", "José Muñoz, Café Société", "Ærø Bådværft", "12 € – “gut”"})
    void readsWesternLettersThatStandAlone(String text) throws IOException {
        assertThat(charset("externalId,name\n1," + text + "\n", WESTERN, "text/csv"))
                .isEqualTo(WESTERN);
    }

    @Test
    void readsTheOrderOfBytesThatAFileBeginsWith() throws IOException {
        assertThat(charset("\ufeff名称\n贸易\n", StandardCharsets.UTF_16LE, "text/csv"))
                .isEqualTo(StandardCharsets.UTF_16);
        assertThat(charset("\ufeffname\nMüller\n", StandardCharsets.UTF_16BE, null))
                .isEqualTo(StandardCharsets.UTF_16);
        for (Charset wide : List.of(StandardCharsets.UTF_32LE, StandardCharsets.UTF_32BE)) {
            assertThat(charset("\ufeff名称\n贸易\n", wide, "text/csv")).isEqualTo(StandardCharsets.UTF_32);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"504b03041400", "1f8b0800", "d0cf11e0a1b1", "255044462d312e37"})
    void refusesWorkbooksAndPackedFiles(String start) {
        byte[] content = HexFormat.of().parseHex(start);
        assertThatThrownBy(() ->
                        FileEncoding.of(new MockMultipartFile("file", "a.xlsx", "text/csv; charset=utf-8", content)))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> FileEncoding.of(new MockMultipartFile("file", new byte[5000])))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void leavesAFlawOfARowToTheRow() throws IOException {
        byte[] text = "id,name\n1,a\0b\n".getBytes(StandardCharsets.UTF_8);
        assertThat(FileEncoding.of(new MockMultipartFile("file", text))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void keepsAFileInUtf8ForAllThatIsBrokenInIt() throws IOException {
        byte[] text = "编号,名称\n1,北京贸易公司\n2,上海贸易公司\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 4] = (byte) 0xff;
        assertThat(FileEncoding.of(new MockMultipartFile("file", text))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void keepsAFileInChineseForAllThatIsBrokenInIt() throws IOException {
        byte[] text = "编号,名称\n1,北京贸易公司\n2,上海贸易公司\n".getBytes(CHINESE);
        text[text.length - 2] = (byte) 0xff;
        assertThat(FileEncoding.of(new MockMultipartFile("file", text))).isEqualTo(CHINESE);
    }

    private static Charset charset(String text, Charset written, String type) throws IOException {
        return FileEncoding.of(new MockMultipartFile("file", "a.csv", type, text.getBytes(written)));
    }
}
