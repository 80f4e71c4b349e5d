package org.guanxi.shared.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class IdempotencyKeyResolverTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "0192f3c1-7d3a", "\"a key\"", "order 7/2026"})
    void takesWhateverHeadersCarryUnchanged(String key) {
        assertThatCode(() -> resolve(key)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "客户", "é", "a\tb"})
    void refusesWhatMayBecomeAnotherKeyOnTheWay(String key) {
        assertThatThrownBy(() -> resolve(key)).isInstanceOf(InvalidIdempotencyKey.class);
    }

    private static Object resolve(String key) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Idempotency-Key", key);
        var parameter = new MethodParameter(
                IdempotencyKeyResolverTest.class.getDeclaredMethod("takes", IdempotencyKey.class), 0);
        return new IdempotencyKeyResolver().resolveArgument(parameter, null, new ServletWebRequest(request), null);
    }

    @SuppressWarnings("unused")
    private static void takes(IdempotencyKey key) {}
}
