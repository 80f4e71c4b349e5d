package org.guanxi.shared.http;

import java.security.Principal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class IdempotencyKeyResolver implements HandlerMethodArgumentResolver {

    private static final Pattern FORM = Pattern.compile("(?=.*\\S)[ -~]{1,255}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String value = request.getHeader("Idempotency-Key");
        if (value != null && !FORM.matcher(value).matches()) {
            throw new InvalidIdempotencyKey();
        }
        Principal caller = request.getUserPrincipal();
        return new IdempotencyKey(caller == null ? "" : caller.getName(), value);
    }
}
