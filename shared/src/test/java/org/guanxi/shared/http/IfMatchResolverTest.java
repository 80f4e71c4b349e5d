package org.guanxi.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class IfMatchResolverTest {

    static void change(IfMatch seen) {}

    @Test
    void readsTheVersion() throws NoSuchMethodException {
        assertThat(resolve(" \"12\" ")).isEqualTo(new IfMatch(12));
        assertThatThrownBy(() -> resolve("")).isInstanceOf(IfMatchMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"0\"", "0", "abc", "\"-1\"", "\"00\"", "\"012\"", "\"1\", \"2\"", "\"\""})
    void refusesWhatIsNoVersion(String tag) {
        assertThatThrownBy(() -> resolve(tag)).isInstanceOf(InvalidIfMatch.class);
    }

    private static Object resolve(String tag) throws NoSuchMethodException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (!tag.isEmpty()) {
            request.addHeader("If-Match", tag);
        }
        MethodParameter parameter =
                new MethodParameter(IfMatchResolverTest.class.getDeclaredMethod("change", IfMatch.class), 0);
        return new IfMatchResolver().resolveArgument(parameter, null, new ServletWebRequest(request), null);
    }
}
