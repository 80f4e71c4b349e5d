package org.guanxi.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.FileSystemResource;

/** Whatever has a default in the code stands with the same value in the file that an operator is sent to. */
class ServedSettingsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SERVED = ROOT.resolve("config-server/src/main/resources/config");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(guanxi\\.[a-z.-]+):([^}]*)}");
    private static final Pattern SETTINGS = Pattern.compile(
            "@ConfigurationProperties\\(\"([a-z.-]+)\"\\)\\s+(?:public )?record \\w+\\((.*?)\\)\\s*\\{",
            Pattern.DOTALL);
    private static final Pattern COMPONENT =
            Pattern.compile("@DefaultValue\\(\"([^\"]*)\"\\)\\s+[\\w<>, ]+?\\s+(\\w+)");

    record Setting(String module, String key, String value) {}

    @Test
    void sayWhatTheCodeWouldDoWithoutThem() throws IOException {
        List<Setting> settings = settings();
        assertThat(settings).hasSizeGreaterThan(20);
        for (Setting setting : settings) {
            assertThat(served(setting.module()).getProperty(setting.key()))
                    .as("%s of %s", setting.key(), setting.module())
                    .isEqualTo(setting.value());
        }
    }

    private static List<Setting> settings() throws IOException {
        List<Setting> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.toList()) {
                for (Path source : sources(module.resolve("src/main/java"))) {
                    read(module.getFileName().toString(), Files.readString(source), found);
                }
            }
        }
        return found;
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> sources = Files.walk(folder)) {
            return sources.filter(source -> source.toString().endsWith(".java")).toList();
        }
    }

    private static void read(String module, String source, List<Setting> found) {
        PLACEHOLDER
                .matcher(source)
                .results()
                .map(each -> new Setting(module, each.group(1), each.group(2)))
                .forEach(found::add);
        SETTINGS.matcher(source)
                .results()
                .forEach(type -> COMPONENT
                        .matcher(type.group(2))
                        .results()
                        .map(each ->
                                new Setting(module, type.group(1) + "." + hyphenated(each.group(2)), each.group(1)))
                        .forEach(found::add));
    }

    private static PropertyResolver served(String module) throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        for (String name : List.of(module, "application")) {
            Path file = SERVED.resolve(name + ".yml");
            if (Files.exists(file)) {
                sources.addLast(new YamlPropertySourceLoader()
                        .load(name, new FileSystemResource(file))
                        .getFirst());
            }
        }
        return new PropertySourcesPropertyResolver(sources);
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
