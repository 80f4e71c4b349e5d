package org.guanxi.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.input.ManyLines;
import org.guanxi.shared.problem.FlawsProbe;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends a text of two lines as each text of each body that a service takes. */
public final class TextsOfBodies {

    private static final JsonMapper JSON = StrictJson.of(new JsonMapper());
    private static final String TWO_LINES = "\"a\\nb\"";
    private static final int SHORTEST_OF_MANY_LINES = 500;

    private TextsOfBodies() {}

    /** @return how many texts there are */
    public static long check(JavaClasses code) {
        return code.stream()
                .filter(type -> type.getSimpleName().endsWith("Controller"))
                .map(JavaClass::reflect)
                .flatMap(controller -> Stream.of(controller.getDeclaredMethods()))
                .flatMap(TextsOfBodies::bodies)
                .distinct()
                .flatMap(body -> texts(body, body, "%s"))
                .peek(Text::check)
                .count();
    }

    private static Stream<Class<?>> bodies(Method method) {
        return Stream.of(method.getParameters()).flatMap(parameter -> body(parameter).stream());
    }

    private static Optional<Class<?>> body(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == MergePatch.class && parameter.getParameterizedType() instanceof ParameterizedType patch) {
            return Optional.of((Class<?>) patch.getActualTypeArguments()[0]);
        }
        boolean sent =
                parameter.isAnnotationPresent(RequestBody.class) || parameter.isAnnotationPresent(RequestPart.class);
        return sent && type.isRecord() ? Optional.of(type) : Optional.empty();
    }

    /** @param around the JSON of the body around a value of the type */
    private static Stream<Text> texts(Class<?> body, Class<?> type, String around) {
        return Stream.of(type.getRecordComponents())
                .flatMap(part ->
                        texts(body, part, part.getGenericType(), around.formatted("{\"" + part.getName() + "\":%s}")));
    }

    private static Stream<Text> texts(Class<?> body, RecordComponent part, Type type, String around) {
        if (type instanceof ParameterizedType some && some.getRawType() instanceof Class<?> raw) {
            Type[] of = some.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return texts(body, part, of[0], around.formatted("[%s]"));
            }
            return raw == Map.class ? texts(body, part, of[1], around.formatted("{\"key\":%s}")) : Stream.empty();
        }
        if (type == String.class || type == Object.class) {
            return Stream.of(new Text(body, part, around.formatted(TWO_LINES)));
        }
        return type instanceof Class<?> other && other.isRecord() ? texts(body, other, around) : Stream.empty();
    }

    private record Text(Class<?> body, RecordComponent part, String json) {

        void check() {
            assertThat(refusal().equals("field.one-line"))
                    .as("%s refuses %s, as one line does", body, json)
                    .isEqualTo(!hasManyLines());
            if (hasManyLines() && find(Size.class).isPresent()) {
                assertThat(find(Size.class).get().max())
                        .as("%s of %s is long enough for lines", part.getName(), body)
                        .isGreaterThanOrEqualTo(SHORTEST_OF_MANY_LINES);
            }
        }

        private String refusal() {
            try {
                JSON.readValue(json, body);
                return "";
            } catch (JacksonException refused) {
                return FlawsProbe.of(refused).message();
            }
        }

        private boolean hasManyLines() {
            return find(ManyLines.class).isPresent();
        }

        private <A extends java.lang.annotation.Annotation> Optional<A> find(Class<A> annotation) {
            AnnotatedElement accessor = part.getAccessor();
            return Optional.ofNullable(accessor.getAnnotation(annotation));
        }
    }
}
