package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The edges carry nothing of shared (ADR 21): what a secret is stands in four places and means one thing. */
class SameProductionCheckTest {

    private static final String SHARED = "shared/src/main/java/org/guanxi/shared/production";
    private static final String GATEWAY = "gateway/src/main/java/org/guanxi/gateway";
    private static final String DISCOVERY = "discovery/src/main/java/org/guanxi/discovery";
    private static final String CONFIG = "config-server/src/main/java/org/guanxi/config";

    private static final Pattern CONSTANT =
            Pattern.compile("private static final (?:int|Pattern) (\\w+) = [^;]+;", Pattern.DOTALL);
    private static final Pattern METHOD =
            Pattern.compile("private static boolean (\\w+)\\(.*?\\n    }", Pattern.DOTALL);

    @Test
    void asksForTheSecretsThatSharedAsksFor() throws IOException {
        assertThat(rules(GATEWAY))
                .containsOnlyKeys("SHORTEST", "FEWEST_DIFFERENT", "PUBLISHED", "isSecret", "isPublicAddress")
                .isEqualTo(rules(SHARED));
    }

    @Test
    void isOneRuleForDiscoveryAndConfigServerToo() throws IOException {
        assertThat(rules(DISCOVERY)).containsOnlyKeys("SHORTEST", "FEWEST_DIFFERENT", "PUBLISHED", "isSecret");
        assertThat(rules(SHARED)).containsAllEntriesOf(rules(DISCOVERY));
        assertThat(rules(CONFIG)).isEqualTo(rules(DISCOVERY));
    }

    @Test
    void saysInOneWayHowASecretIsMade() throws IOException {
        for (String place : new String[] {SHARED, GATEWAY, DISCOVERY, CONFIG}) {
            assertThat(source(place)).as(place).contains("random characters; make them: openssl rand -hex 24");
        }
    }

    private static Map<String, String> rules(String place) throws IOException {
        String source = source(place);
        Map<String, String> rules = new TreeMap<>();
        Stream.of(CONSTANT, METHOD)
                .flatMap(kind -> kind.matcher(source).results())
                .forEach(rule -> rules.put(rule.group(1), rule.group().replaceAll("\\s+", " ")));
        return rules;
    }

    private static String source(String place) throws IOException {
        return Files.readString(Path.of("..", place, "ProductionCheck.java"));
    }
}
