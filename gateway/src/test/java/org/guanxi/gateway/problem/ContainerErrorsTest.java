package org.guanxi.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ContainerErrorsTest {

    private final ContainerErrors errors = new ContainerErrors(
            new Problems(messages(), new JsonMapper(), new Traces(Tracer.NOOP), new Floods(InstantSource.system())));

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Test
    void askForPatienceWhereNoSessionCouldBeRead() throws Exception {
        MockHttpServletResponse away = answer(500, new ServletException(new CannotGetJdbcConnectionException("no")));
        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getHeader("Retry-After")).isEqualTo("2");
        assertThat(away.getContentAsString())
                .contains("\"code\":\"service-unavailable\"")
                .contains("again in 2 s");
        assertThat(answer(500, new ServletException("a bug")).getContentAsString())
                .contains("\"code\":\"internal-error\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 417, 429, 431, 500, 501, 502, 503, 504, 505})
    void haveATitleInWordsForAllThatAContainerSays(int status) throws Exception {
        var problem = new JsonMapper().readTree(answer(status, null).getContentAsByteArray());
        assertThat(problem.path("title").asString())
                .isNotEqualTo(problem.path("code").asString());
    }

    private MockHttpServletResponse answer(int status, @Nullable Exception failure) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/session");
        MockHttpServletResponse response = new MockHttpServletResponse();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        errors.answer(request, response);
        return response;
    }
}
