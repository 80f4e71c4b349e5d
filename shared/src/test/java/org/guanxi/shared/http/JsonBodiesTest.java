package org.guanxi.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import tools.jackson.databind.json.JsonMapper;

class JsonBodiesTest {

    private final JsonBodies json = new JsonBodies(new JsonMapper());
    private final HttpMessageConverters all = HttpMessageConverters.forServer()
            .registerDefaults()
            .withJsonConverter(json)
            .addCustomConverter(new Yaml())
            .configureMessageConvertersList(JsonBodies::leaveOutOthers)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/yaml",
                "application/xml",
                "text/xml",
                "application/cbor",
                "application/x-jackson-smile",
                "application/merge-patch+json",
                "application/problem+json",
                "text/plain",
                "application/octet-stream"
            })
    void nothingElseIsRead(String type) {
        assertThat(readers(MediaType.parseMediaType(type))).isZero();
    }

    @Test
    void jsonIsReadAndWrittenAndRecommendedAlone() {
        assertThat(readers(MediaType.parseMediaType("application/json;charset=UTF-8")))
                .isOne();
        assertThat(json.getSupportedMediaTypes(Map.class)).containsExactly(MediaType.APPLICATION_JSON);
        assertThat(json.getSupportedMediaTypes(ProblemDetail.class))
                .containsExactly(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json.canWrite(ProblemDetail.class, MediaType.APPLICATION_PROBLEM_JSON))
                .isTrue();
    }

    /** Stands for one that a library brings. */
    private static final class Yaml extends AbstractJacksonHttpMessageConverter<JsonMapper> {
        Yaml() {
            super(new JsonMapper(), MediaType.APPLICATION_YAML);
        }
    }

    private long readers(MediaType type) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(converter -> reads(converter, type))
                .count();
    }

    private static boolean reads(HttpMessageConverter<?> converter, MediaType type) {
        return converter.canRead(JsonBodiesTest.class, type);
    }
}
