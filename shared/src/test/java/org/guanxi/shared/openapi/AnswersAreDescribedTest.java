package org.guanxi.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
    void aRecordWithAVersionCarriesItAsETag() {
        assertThat(described("open", "200").get("201").getHeaders()).containsOnlyKeys("Location", "ETag");
        assertThat(described("open", "200").get("default").get$ref()).isEqualTo("#/components/responses/Problem");
        assertThat(described("secret", "200").get("200").getHeaders()).containsOnlyKeys("ETag");
        assertThat(described("get", "200").get("200").getHeaders()).isNull();
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
        ResponseEntity<Deal> open() {
            return ResponseEntity.ok(new Deal(1));
        }

        @PutMapping
        ResponseEntity<Secret> secret() {
            return ResponseEntity.ok(new Secret(new Deal(1)));
        }

        record Deal(long version) {}

        record Secret(Deal deal) {}

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
