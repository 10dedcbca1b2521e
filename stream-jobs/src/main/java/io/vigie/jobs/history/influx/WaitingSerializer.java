package io.vigie.jobs.history.influx;

import io.vigie.contract.json.Json;
import io.vigie.jobs.history.minutes.ToWrite;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.flink.connector.base.sink.writer.AsyncSinkWriterStateSerializer;

/** What waits to be written, in a checkpoint. */
final class WaitingSerializer extends AsyncSinkWriterStateSerializer<ToWrite> {

    @Override
    protected void serializeRequestToStream(ToWrite request, DataOutputStream out) throws IOException {
        byte[] json = Json.MAPPER.writeValueAsBytes(request);
        out.writeInt(json.length);
        out.write(json);
    }

    @Override
    protected ToWrite deserializeRequestFromStream(long requestSize, DataInputStream in) throws IOException {
        return Json.MAPPER.readValue(in.readNBytes(in.readInt()), ToWrite.class);
    }

    @Override
    public int getVersion() {
        return 1;
    }
}
