package org.guanxi.shared.pinyin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese is read: each character in the way that is most usual, but for words and families that have their own. The
 * characters' letters are a file that a test writes from the order of MySQL's {@code utf8mb4_zh_0900_as_cs}.
 */
final class Readings {

    static final char FIRST = '\u3400';
    static final char LAST = '\u9FFF';

    /** Stands for a character that nobody can read. */
    static final char NONE = '-';

    static final String FILE = "/pinyin/initials.txt";

    private static final Map<String, String> WORDS = pairs("""
            银行 yh 商行 sh 分行 fh 支行 zh 总行 zh 央行 yh 洋行 yh 车行 ch 琴行 qh 行业 hy 同行 th
            重庆 cq 重阳 cy 厦门 xm 番禺 py 乐清 yq 东阿 de 阿胶 ej 铅山 ys 洪洞 ht 莘庄 xz 单县 sx 西藏 xz 藏药 zy
            成长 cz 增长 zz 生长 sz 校长 xz 院长 yz 家长 jz 会长 hz
            会计 kj 音乐 yy 乐器 yq 乐队 yd 乐团 yt 空调 kt 调味 tw 调料 tl 弹簧 th 人参 rs 海参 hs
            尉迟 yc 万俟 mq 单于 cy 长孙 zs
            """);

    /** Where names use another reading than the database's. */
    private static final Map<String, String> CHARACTERS =
            pairs("〇 l 长 c 曾 z 乾 q 沈 s 阚 k 焘 t 芎 x 匙 c 椎 z 辗 z 炔 q 纥 h 蕃 f 傀 k 坻 d 豉 c 霰 x");

    private static final Map<String, String> FAMILIES =
            pairs("单 s 解 x 仇 q 查 z 区 o 翟 z 种 c 乐 y 折 s 秘 b 繁 p 召 s 覃 q 郇 x");

    private static final String LETTERS = letters();

    private Readings() {}

    static @Nullable String ofWord(String two) {
        return WORDS.get(two);
    }

    static String ofFamily(String name) {
        boolean ofTwo = name.length() > 1 && WORDS.containsKey(name.substring(0, 2));
        return name.isEmpty() || ofTwo ? "" : FAMILIES.getOrDefault(name.substring(0, 1), "");
    }

    /** @return empty for what is neither Chinese nor a letter or digit of ASCII */
    static String ofCharacter(char character) {
        if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
            return String.valueOf(character);
        }
        String own = CHARACTERS.get(String.valueOf(character));
        if (own != null || character < FIRST || character > LAST) {
            return own == null ? "" : own;
        }
        char letter = LETTERS.charAt(character - FIRST);
        return letter == NONE ? "" : String.valueOf(letter);
    }

    private static String letters() {
        try (InputStream file = Objects.requireNonNull(Readings.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> pairs(String text) {
        String[] parts = text.strip().split("\\s+");
        Map<String, String> pairs = new HashMap<>();
        for (int at = 0; at < parts.length; at += 2) {
            pairs.put(parts[at], parts[at + 1]);
        }
        return Map.copyOf(pairs);
    }
}
