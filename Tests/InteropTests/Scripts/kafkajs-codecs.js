// KafkaJS produces and consumes in each codec that is at hand: none, gzip, and snappy where kafkajs-snappy is installed.
// usage: node kafkajs-codecs.js KAFKAJS_FOLDER HOST:PORT
const path = require('path')
const { Kafka, logLevel, CompressionTypes, CompressionCodecs } = require(process.argv[2])
const kafka = new Kafka({ clientId: 'codecs', brokers: [process.argv[3]], logLevel: logLevel.NOTHING })
const codecs = { none: CompressionTypes.None, gzip: CompressionTypes.GZIP }
try {
  CompressionCodecs[CompressionTypes.Snappy] = require(path.join(process.argv[2], '..', 'kafkajs-snappy'))
  codecs.snappy = CompressionTypes.Snappy
} catch (error) {}

async function main() {
  const admin = kafka.admin()
  await admin.connect()
  const producer = kafka.producer()
  await producer.connect()
  for (const [name, compression] of Object.entries(codecs)) {
    const topic = 'codec-' + name
    await admin.createTopics({ topics: [{ topic, numPartitions: 2 }], waitForLeaders: true })
    const sent = Array.from({ length: 500 }, (_, i) => ({
      key: 'k' + i, value: ('value ' + i + ' ').repeat(20), headers: { h: 'header ' + i }
    }))
    await producer.send({ topic, compression, messages: sent })
    const consumer = kafka.consumer({ groupId: 'group-' + name, maxWaitTimeInMs: 200 })
    await consumer.connect()
    await consumer.subscribe({ topic, fromBeginning: true })
    const seen = new Map()
    await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(name + ': ' + seen.size + ' of 500 within 20 s')), 20000).unref()
      consumer.run({
        eachMessage: async ({ message }) => {
          seen.set(String(message.key), String(message.value) + '|' + String(message.headers.h))
          if (seen.size === 500) resolve()
        }
      }).catch(reject)
    })
    await consumer.disconnect()
    const wrong = sent.filter(m => seen.get(m.key) !== m.value + '|' + m.headers.h).length
    console.log(name + ' ' + seen.size + ' wrong ' + wrong)
  }
  await producer.disconnect()
  await admin.disconnect()
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
