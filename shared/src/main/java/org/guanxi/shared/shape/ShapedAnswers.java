package org.guanxi.shared.shape;

import java.util.List;
import org.guanxi.shared.list.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;

/** Understands {@code fields} and {@code expand} for every operation that reads. */
@ControllerAdvice
class ShapedAnswers implements ResponseBodyAdvice<Object> {

    private final JsonMapper json;
    private final List<Expansion> expansions;

    ShapedAnswers(JsonMapper json, ObjectProvider<Expansion> expansions) {
        this.json = json;
        this.expansions = expansions.orderedStream().toList();
    }

    @Override
    public boolean supports(MethodParameter result, Class<? extends HttpMessageConverter<?>> converter) {
        return result.hasMethodAnnotation(GetMapping.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter result,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String fields = parameter(request, "fields");
        String expand = parameter(request, "expand");
        return body == null || (fields == null && expand == null)
                ? body
                : Shown.by(result)
                        .<Object>map(shown -> shaped(body, Shape.of(fields, expand, shown, expansions)))
                        .orElse(body);
    }

    private Object shaped(Object body, Shape shape) {
        return body instanceof Page<?> page
                ? new Page<>(shape.apply(page.items(), json), page.next())
                : shape.apply(List.of(body), json).getFirst();
    }

    private static @Nullable String parameter(ServerHttpRequest request, String name) {
        return request instanceof ServletServerHttpRequest servlet
                ? servlet.getServletRequest().getParameter(name)
                : null;
    }
}
