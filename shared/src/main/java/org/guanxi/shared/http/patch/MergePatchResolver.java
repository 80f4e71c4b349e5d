package org.guanxi.shared.http.patch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.guanxi.shared.problem.Flaw;
import org.guanxi.shared.problem.InvalidBody;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

public class MergePatchResolver implements HandlerMethodArgumentResolver {

    private final JsonMapper json;
    private final Validator validator;

    public MergePatchResolver(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == MergePatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        return new MergePatch<>(read(request), whole(parameter), json, validator);
    }

    private ObjectNode read(NativeWebRequest request) throws IOException {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        try (JsonParser body = json.createParser(http.getInputStream())) {
            return read(body);
        } catch (JacksonException unreadable) {
            throw InvalidBody.of(unreadable);
        }
    }

    private ObjectNode read(JsonParser body) {
        try {
            if (json.readTree(body) instanceof ObjectNode patch) {
                return patch;
            }
            throw InvalidBody.notAnObject();
        } catch (NumberFormatException beyondAll) {
            String pointer = body.streamReadContext().pathAsPointer().toString();
            throw InvalidBody.of(List.of(new Flaw(pointer, "field.out-of-range")));
        }
    }

    @SuppressWarnings("unchecked")
    static Class<? extends Record> whole(MethodParameter parameter) {
        Class<?> whole = ResolvableType.forMethodParameter(parameter).resolveGeneric(0);
        return (Class<? extends Record>) Objects.requireNonNull(whole, "MergePatch needs its type");
    }
}
