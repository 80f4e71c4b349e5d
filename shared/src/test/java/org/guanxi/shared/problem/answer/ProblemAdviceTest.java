package org.guanxi.shared.problem.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.guanxi.shared.problem.BadRequest;
import org.guanxi.shared.problem.FieldProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MultipartException;

class ProblemAdviceTest {

    private final MessageSource messages = ProblemConfiguration.messageSource();
    private final ProblemDetails details =
            new ProblemDetails(messages, new StaticListableBeanFactory().getBeanProvider(Tracer.class));
    private final ProblemAdvice advice = new ProblemAdvice(details, new Flaws(messages));

    static class UnreadableCursor extends BadRequest {
        UnreadableCursor() {
            super("after");
        }
    }

    static class UnreadableFilter extends BadRequest {
        UnreadableFilter() {
            super("filter", "x", "age");
        }

        @Override
        protected String reason() {
            return "filter.number";
        }
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysOfThePlaceASentence() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(errors(advice.on(new UnreadableCursor())))
                .containsExactly(new FieldProblem(
                        "after", "Take the value of next from the page before, unchanged and with the same sort."));
        ResponseEntity<ProblemDetail> filter = advice.on(new UnreadableFilter());
        String sentence = "age is compared with a number, and x is none.";
        assertThat(errors(filter)).containsExactly(new FieldProblem("filter", sentence));
        assertThat(body(filter).getDetail()).isEqualTo(sentence);
    }

    @Test
    void takesWhatTomcatCannotReadForTheCallersMistake() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        ResponseEntity<ProblemDetail> escape = advice.onUnreadable(new InvalidParameterException("%zz"));
        assertThat(escape.getStatusCode().value()).isEqualTo(400);
        assertThat(errors(escape)).containsExactly(new FieldProblem("", "地址中的转义无法解码。"));
        assertThat(advice.onUnreadable(new MultipartException("no boundary"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 429, 431, 500, 501, 503, 505})
    void hasATitleInBothLanguagesForAllThatAContainerSays(int status) {
        String title = "problem." + ProblemAdvice.codeOf(HttpStatusCode.valueOf(status));
        assertThat(messages.getMessage(title, null, "", Locale.SIMPLIFIED_CHINESE))
                .isNotEmpty()
                .isNotEqualTo(messages.getMessage(title, null, "", Locale.ENGLISH));
    }

    @Test
    void asksForPatienceWhereAFilterFoundNoDatabase() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new ServletException(new CannotGetJdbcConnectionException("no", new SQLException("gone"))));
        ResponseEntity<ProblemDetail> away = new ContainerErrors(details).answer(request);
        assertThat(away.getStatusCode().value()).isEqualTo(503);
        assertThat(away.getHeaders().getFirst("Retry-After")).isEqualTo("2");
        assertThat(body(away).getTitle()).isEqualTo("暂时不可用");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new ServletException("a bug"));
        ProblemDetail bug = body(new ContainerErrors(details).answer(request));
        assertThat(bug.getType()).hasToString("/problems/internal-error");
        assertThat(bug.getTitle())
                .isEqualTo(messages.getMessage("problem.internal-error", null, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void writesApostrophesAsPeopleDo() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(messages.getMessage("problem.if-match-missing.detail", null, Locale.ENGLISH))
                .isEqualTo("Send the record's ETag in If-Match, so that nobody's change is overwritten.");
    }

    private static List<Object> errors(ResponseEntity<ProblemDetail> answer) {
        return List.copyOf((List<?>) Objects.requireNonNull(
                Objects.requireNonNull(body(answer).getProperties()).get("errors")));
    }

    private static ProblemDetail body(ResponseEntity<ProblemDetail> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
