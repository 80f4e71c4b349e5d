package org.guanxi.shared.problem.answer;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Flaw;
import org.guanxi.shared.problem.InvalidBody;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Finds out which fields made Spring refuse a request, and says so in the caller's language. */
class Flaws {

    private final MessageSource messages;

    Flaws(MessageSource messages) {
        this.messages = messages;
    }

    List<FieldProblem> of(Throwable failure) {
        return flaws(failure).stream().map(flaw -> flaw.in(messages)).toList();
    }

    private static List<Flaw> flaws(Throwable failure) {
        return switch (failure) {
            case InvalidBody invalid -> invalid.flaws();
            case MethodArgumentNotValidException invalid -> ofFields(invalid);
            case HandlerMethodValidationException invalid -> ofParameters(invalid);
            case HttpMessageNotReadableException unreadable -> List.of(ofJson(unreadable));
            case MethodArgumentTypeMismatchException wrong ->
                List.of(Flaw.expecting(wrong.getName(), wrong.getRequiredType()));
            case MissingServletRequestParameterException missing ->
                List.of(new Flaw(missing.getParameterName(), "field.missing"));
            case MissingServletRequestPartException missing ->
                List.of(new Flaw(missing.getRequestPartName(), "field.missing"));
            case InvalidApiVersionException unknown -> List.of(new Flaw("API-Version", "field.version"));
            case InvalidParameterException unreadable -> List.of(new Flaw("", "field.address"));
            case MultipartException unreadable -> List.of(new Flaw("", "field.form"));
            case RequestRejectedException unreadable -> List.of(new Flaw("", "field.header"));
            default -> List.of();
        };
    }

    private static List<Flaw> ofFields(MethodArgumentNotValidException invalid) {
        boolean body = invalid.getParameter().hasParameterAnnotation(RequestBody.class);
        return invalid.getBindingResult().getFieldErrors().stream()
                .map(each -> of(each, body))
                .toList();
    }

    private static List<Flaw> ofParameters(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(each -> new Flaw(
                                text(result.getMethodParameter().getParameterName()), text(each.getDefaultMessage()))))
                .toList();
    }

    private static Flaw ofJson(HttpMessageNotReadableException failure) {
        Flaw flaw = failure.getCause() instanceof JacksonException unreadable
                ? Flaw.of(unreadable)
                : new Flaw("", "field.json");
        return flaw.pointer().isEmpty() ? new Flaw(part(failure), flaw.key(), flaw.arguments()) : flaw;
    }

    /** Of a form, which part it is; empty of a body. */
    private static String part(HttpMessageNotReadableException failure) {
        ContentDisposition disposition =
                failure.getHttpInputMessage().getHeaders().getContentDisposition();
        return disposition.isFormData() ? text(disposition.getName()) : "";
    }

    private static Flaw of(FieldError error, boolean body) {
        String where = body ? Flaw.pointer(error.getField()) : error.getField();
        return error.isBindingFailure() ? unbound(where, error) : new Flaw(where, text(error.getDefaultMessage()));
    }

    private static Flaw unbound(String where, FieldError error) {
        Class<?> type = error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
        return Flaw.expecting(where, type);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
