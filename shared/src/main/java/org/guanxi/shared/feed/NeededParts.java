package org.guanxi.shared.feed;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** What an event is made of has to be there, unless it is {@link Nullable}: asked once per type, not for each record. */
class NeededParts extends JacksonAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isNeeded(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated part) {
        return isNeeded(part) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : super.findSetterInfo(config, part);
    }

    private static boolean isNeeded(Annotated part) {
        return part instanceof AnnotatedParameter parameter
                && parameter.getOwner().getMember() instanceof Executable maker
                && maker.getDeclaringClass().isRecord()
                && !maker.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
