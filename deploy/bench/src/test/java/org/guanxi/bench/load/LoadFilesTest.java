package org.guanxi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.guanxi.bench.platform.Processes;
import org.junit.jupiter.api.Test;

class LoadFilesTest {

    private final long pid = ProcessHandle.current().pid();
    private final LoadFiles files = new LoadFiles(Path.of("load"), new Processes(Map.of("gateway", 1L)));

    @Test
    void tellsTheLoadWhoMeasures() {
        assertThat(files.properties())
                .anySatisfy(property -> assertThat(property).endsWith("=gateway:1,measuring:" + pid));
    }

    @Test
    void countsWhoMakesTheLoad() {
        assertThat(files.processes().ids()).isEqualTo(Map.of("gateway", 1L, "load", pid));
    }
}
