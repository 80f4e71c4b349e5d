package org.guanxi.shared.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** The one language of bodies. Spring would speak each that a library on the class path knows, past all rules of this one. */
class JsonBodies extends JacksonJsonHttpMessageConverter {

    private static final List<Class<?>> WITHOUT_LANGUAGE = List.of(
            ByteArrayHttpMessageConverter.class,
            StringHttpMessageConverter.class,
            ResourceHttpMessageConverter.class,
            ResourceRegionHttpMessageConverter.class,
            FormHttpMessageConverter.class);

    JsonBodies(JsonMapper strict) {
        super(strict);
    }

    static void leaveOutOthers(List<HttpMessageConverter<?>> converters) {
        converters.removeIf(each -> !(each instanceof JacksonJsonHttpMessageConverter)
                && WITHOUT_LANGUAGE.stream().noneMatch(kind -> kind.isInstance(each)));
    }

    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return type == null || type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
    }

    /** What a refusal recommends. */
    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return ProblemDetail.class.isAssignableFrom(type)
                ? super.getSupportedMediaTypes(type)
                : List.of(MediaType.APPLICATION_JSON);
    }
}
