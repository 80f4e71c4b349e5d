package org.guanxi.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.work.ImportsDbTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class RefusedFileDbTest extends ImportsDbTest {

    @Test
    void readsNoMoreAtOnceThanABatch() throws IOException {
        UUID id = store("parcels", "id,weight\n", null);
        tables.steps().start(id, 1000, List.of("id", "weight"), List.of());
        refuse(id, 2, 1000);
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        StringWriter file = new StringWriter() {
            @Override
            public void write(String line) {
                if (line.startsWith("P-2,")) {
                    refuse(id, 1001, 1001);
                }
                super.write(line);
            }
        };
        new ImportLists(tables, null, words).writeRefused(id, file);
        assertThat(file.toString())
                .startsWith("\uFEFFid,weight,import.reason\r\nP-2,heavy,not-a-number\r\nP-3,")
                .as("with a row that came when the first were written")
                .endsWith("\r\nP-1001,heavy,not-a-number\r\n");
        assertThat(file.toString().lines()).doesNotHaveDuplicates().hasSize(1001);
    }

    private void refuse(UUID id, int first, int last) {
        tables.refused()
                .add(
                        id,
                        IntStream.rangeClosed(first, last)
                                .mapToObj(line -> new RefusedRow(
                                        line,
                                        Map.of("id", "P-" + line, "weight", "heavy"),
                                        "weight",
                                        "heavy",
                                        "not-a-number"))
                                .toList());
    }
}
