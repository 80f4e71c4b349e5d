package org.guanxi.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

class AnswersAreDescribedTest {

    private final AnswersAreDescribed answers = new AnswersAreDescribed();

    @Test
    void whatCreatesAnswers201WithTheNewAddress() {
        assertThat(described("create", "200")).containsOnlyKeys("201", "default");
        assertThat(described("create", "200").get("201").getHeaders()).containsKey("Location");
    }

    @Test
    void whatIsAcceptedKeepsItsStatus() {
        assertThat(described("accept", "202")).containsOnlyKeys("202", "default");
    }

    @Test
    void whatOnlyComputesAnswers200() {
        assertThat(described("preview", "200")).containsOnlyKeys("200", "default");
        assertThat(described("get", "200")).containsOnlyKeys("200", "default");
    }

    @Test
    void everyRefusalIsAProblem() {
        OpenAPI api = new OpenAPI().components(new Components());
        answers.customise(api);
        String refusal = described("get", "200").get("default").get$ref();
        assertThat(refusal).isEqualTo("#/components/responses/Problem");
        assertThat(api.getComponents().getResponses().get("Problem").getContent())
                .containsOnlyKeys("application/problem+json");
        assertThat(api.getComponents().getSchemas().get("Problem").getProperties())
                .containsKeys("type", "title", "status", "detail", "code", "traceId", "errors");
    }

    private ApiResponses described(String method, String status) {
        Operation operation = new Operation().responses(new ApiResponses().addApiResponse(status, new ApiResponse()));
        return answers.customize(operation, handler(method)).getResponses();
    }

    private static HandlerMethod handler(String name) {
        return new HandlerMethod(
                new Sample(),
                Arrays.stream(Sample.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    static class Sample {

        @PostMapping
        ResponseEntity<String> create() {
            return ResponseEntity.ok("");
        }

        @PostMapping
        @ResponseStatus(HttpStatus.ACCEPTED)
        ResponseEntity<String> accept() {
            return ResponseEntity.ok("");
        }

        @PostMapping
        String preview() {
            return "";
        }

        @GetMapping
        ResponseEntity<String> get() {
            return ResponseEntity.ok("");
        }
    }
}
