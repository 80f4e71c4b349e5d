package org.guanxi.shared.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.guanxi.shared.testing.RealServices;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the letters anew, and fails when that changed them: look at the difference and commit it. */
class ReadingsDbTest {

    private static final Path LETTERS = Path.of("src", "main", "resources" + Readings.FILE);

    /** With what each letter begins where characters stand in the order of their pinyin; no word begins with I, U or V. */
    private static final String STARTS = "阿八嚓咑妸发旮哈丌咔垃呣拏喔妑七呥仨他屲夕丫帀";

    private static final String LETTERS_OF_STARTS = "abcdefghjklmnopqrstwxyz";

    /** What comes behind it is in order of its strokes, because nobody knows how to read it. */
    private static final String END = "咗";

    private static final int LINE = 128;

    @Test
    void readsCharactersInTheOrderOfTheDatabase() throws IOException {
        char[] letters = "-".repeat(Readings.LAST - Readings.FIRST + 1).toCharArray();
        char letter = Readings.NONE;
        for (String each : ordered()) {
            int start = STARTS.indexOf(each);
            letter = start < 0 ? letter : LETTERS_OF_STARTS.charAt(start);
            letters[each.charAt(0) - Readings.FIRST] = letter;
            letter = each.equals(END) ? Readings.NONE : letter;
        }
        String before = Files.readString(LETTERS);
        Files.writeString(LETTERS, lines(new String(letters)));
        assertThat(Files.readString(LETTERS)).isEqualTo(before);
    }

    private static List<String> ordered() {
        try (HikariDataSource database = RealServices.database("readings")) {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            jdbc.execute("CREATE TABLE reading (han CHAR(1) CHARACTER SET utf8mb4 COLLATE utf8mb4_zh_0900_as_cs)");
            List<Object[]> all = IntStream.rangeClosed(Readings.FIRST, Readings.LAST)
                    .mapToObj(Character::toString)
                    .map(han -> new Object[] {han})
                    .toList();
            jdbc.batchUpdate("INSERT INTO reading VALUES (?)", all);
            return jdbc.queryForList("SELECT han FROM reading ORDER BY han", String.class);
        }
    }

    private static String lines(String letters) {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < letters.length(); at += LINE) {
            lines.append(letters, at, at + LINE).append('\n');
        }
        return lines.toString();
    }
}
