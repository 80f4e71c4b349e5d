package org.guanxi.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class StoredFileTest {

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

    @Test
    void keepsAFileInUtf8ForAllThatIsBrokenInIt() throws IOException {
        byte[] text = "编号,名称\n1,北京贸易公司\n2,上海贸易公司\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 4] = (byte) 0xff;
        assertThat(StoredFile.charsetOf(new MockMultipartFile("file", text))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void keepsAFileInChineseForAllThatIsBrokenInIt() throws IOException {
        byte[] text = "编号,名称\n1,北京贸易公司\n2,上海贸易公司\n".getBytes(CHINESE);
        text[text.length - 2] = (byte) 0xff;
        assertThat(StoredFile.charsetOf(new MockMultipartFile("file", text))).isEqualTo(CHINESE);
    }

    private static Charset charset(String text, Charset written, String type) throws IOException {
        return StoredFile.charsetOf(new MockMultipartFile("file", "a.csv", type, text.getBytes(written)));
    }
}
