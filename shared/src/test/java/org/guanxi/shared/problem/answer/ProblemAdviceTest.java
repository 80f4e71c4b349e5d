package org.guanxi.shared.problem.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.guanxi.shared.problem.BadRequest;
import org.guanxi.shared.problem.FieldProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
