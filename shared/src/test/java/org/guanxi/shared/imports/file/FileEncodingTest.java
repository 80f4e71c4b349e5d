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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

class FileEncodingTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset TRADITIONAL = Charset.forName("Big5-HKSCS");

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
    @ValueSource(
            strings = {
                "Müller & Söhne",
                "José Muñoz, Café Société",
                "Ærø Bådværft",
                "12 € – “gut”",
                "ÉCOLE SUPÉRIEURE",
                "Ångström",
                "È già così"
            })
    void readsWesternLettersThatStandAlone(String text) throws IOException {
        assertThat(charset("externalId,name\n1," + text + "\n", WESTERN, "text/csv"))
                .isEqualTo(WESTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"台灣積體電路製造股份有限公司,台北市信義區市府路45號", "王小明", "長榮海運", "香港九龍尖沙咀廣東道3號", "貿易,林志玲,高雄", "恒生銀行", "客戶名稱,電話"})
    void readsTraditionalChinese(String text) throws IOException {
        Charset windows = Charset.forName("x-windows-950");
        assertThat(charset("externalId,kind,name\n1,ORGANISATION," + text + "\n", windows, "text/csv"))
                .isEqualTo(TRADITIONAL);
        assertThat(charset("externalId,name\n1," + text + "\n", CHINESE, "text/csv"))
                .as("written on a mainland computer")
                .isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"北京贸易公司", "深圳市腾讯计算机系统有限公司", "客户编号,名称", "赵六,钱七,李娜", "杭州西湖区文三路", "上海浦东发展银行股份有限公司，张江支行"})
    void readsSimplifiedChinese(String text) throws IOException {
        assertThat(charset("externalId,name\n1," + text + "\n", CHINESE, "text/csv"))
                .isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @CsvSource({"Иван Петров Торговля, windows-1251", "¤ ¦ ¬, windows-1252", "Łódź źdźbło, windows-1250"})
    void refusesWhatItCannotTell(String text, String charset) {
        assertThatThrownBy(() -> charset("id,name\n1," + text + "\n", Charset.forName(charset), "text/csv"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo("file.unknown-charset"));
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
